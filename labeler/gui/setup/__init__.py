"""Where a project is set up: what is asked, what is shown, how answers count and are checked."""
