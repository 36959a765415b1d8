package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.ServiceStatus;

/** Whether a service is offered now, as a code. */
enum ServiceStatusCode {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("inactive")
    INACTIVE;

    static ServiceStatusCode of(ServiceStatus value) {
        return valueOf(value.name());
    }

    /** How JAX-RS reads it from a query. */
    public static ServiceStatusCode fromString(String code) {
        return Codes.parse(ServiceStatusCode.class, code);
    }

    ServiceStatus toDomain() {
        return ServiceStatus.valueOf(name());
    }
}
