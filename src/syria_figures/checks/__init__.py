"""The rules that rows must obey, and the check of a whole package."""
