// libFuzzer brings main; a target needs a source.
