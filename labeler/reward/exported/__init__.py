"""What goes into an exported folder as it stands here."""
