package nl.sociaalpact.lib.test.wrong.unmarked;

/** Its package has no package-info. */
public class WrongPackage {}
