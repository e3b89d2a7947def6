"""Is it true: the rules and the whole package."""
