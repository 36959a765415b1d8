package nl.sociaalpact.lib.test.wrong.helper;

/** Stands in a sixth room. */
public class WrongRoom {}
