"""One claim: said, cited, traced."""
