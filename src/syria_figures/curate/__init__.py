"""From a document to decisions: the bench of a curator, in the order in which it is used.

- document: `scan` finds its numeric expressions, `companion` keeps what a build needs of it;
- reading: `starter` begins it, `verbs` is what a curator types, `reading` runs it, `lists` are the rows beside it;
- decisions: `decisions` joins reading and companion to the ledger, `compare` lays two readings beside each other.
"""
