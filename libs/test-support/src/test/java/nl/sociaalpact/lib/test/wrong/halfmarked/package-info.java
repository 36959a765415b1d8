/** A package that forgot to be checked. */
@NullMarked
package nl.sociaalpact.lib.test.wrong.halfmarked;

import org.jspecify.annotations.NullMarked;
