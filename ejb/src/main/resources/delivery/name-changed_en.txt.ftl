Your name was changed

The legal name of your Countersign account ${userId} was changed.

Before: ${former}
Now: ${name}

If it was you, you do not need to do anything else. If it was not, tell customer support (${support}) and your organization's administrator at once.
