package nl.sociaalpact.lib.test.right.fhir;

import nl.sociaalpact.lib.test.right.usecase.LendBook;

/** A second door to the same use case. */
public record LoanFacade(LendBook lend) {}
