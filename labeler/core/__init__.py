"""Plain values and rules, by the standard library alone; knows no format, SQL, window or tensor.

`atomic_file` and `resources` are the exceptions that touch the disk: every layer above needs
them, and none of those may lean on its neighbours.
"""
