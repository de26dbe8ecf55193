"""What the pages show: figures of the analysis told as charts and sentences. Works nothing out."""
