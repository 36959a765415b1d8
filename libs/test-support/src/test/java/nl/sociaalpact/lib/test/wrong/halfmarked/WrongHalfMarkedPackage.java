package nl.sociaalpact.lib.test.wrong.halfmarked;

/** Its package says only that nothing is null. */
public class WrongHalfMarkedPackage {}
