"""What happened to what is counted: the verbs that take figures, what is only planned, what tells no fact."""
