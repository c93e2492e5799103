"""`python -m minewire` is the `minewire` command."""

from minewire.cli import main

if __name__ == "__main__":
    main()
