"""How fast it is, each figure beside a counterpart measured in the same run."""
