"""One file per interchange format: what it reads, what it writes, what it refuses."""
