Your name was changed

The legal name of your Countersign account ${userId} was changed.

Before: ${former}
Now: ${name}

If it was you, nothing else is to be done. If it was not, tell customer support (${support}) and your organization's administrator at once.
