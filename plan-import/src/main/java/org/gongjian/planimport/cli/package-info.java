/**
 * The command line: documents in, their drafts on standard output.
 */
@NullMarked
package org.gongjian.planimport.cli;

import org.jspecify.annotations.NullMarked;
