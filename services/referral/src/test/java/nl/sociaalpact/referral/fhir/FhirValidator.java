package nl.sociaalpact.referral.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** The validator of the standard's own makers, with the base definitions of R4 and without any network. */
final class FhirValidator {
    private final ca.uhn.fhir.validation.FhirValidator validator = FhirDesk.R4.newValidator();

    FhirValidator() {
        var unknown = new UnknownCodeSystemWarningValidationSupport(FhirDesk.R4);
        unknown.setNonExistentCodeSystemSeverity(
                ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity.INFORMATION);
        validator.registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                FhirDesk.R4.getValidationSupport(),
                new InMemoryTerminologyServerValidationSupport(FhirDesk.R4),
                new CommonCodeSystemsTerminologyService(FhirDesk.R4),
                unknown)));
    }

    void accepts(String resource) {
        assertThat(errors(resource)).as(resource).isEmpty();
    }

    List<String> errors(String resource) {
        return validator.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(SingleValidationMessage::toString)
                .toList();
    }
}
