"""`python -m labeler` is the command `labeler`."""

from labeler.launch import main

main()
