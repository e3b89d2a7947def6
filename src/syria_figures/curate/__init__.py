"""From a document to decisions: the tools of a curator."""
