package nl.sociaalpact.intake.domain;

/** Where a person lives, in the parts that identify an address in the Netherlands. */
public record Address(Postcode postcode, HouseNumber houseNumber) {

    @Override
    public String toString() {
        return "Address[…]";
    }
}
