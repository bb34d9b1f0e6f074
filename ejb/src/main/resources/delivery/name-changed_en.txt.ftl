Your name was changed

The legal name of your Countersign account ${userId} was changed.

Before: ${former}
Now: ${name}

If it was you, nothing else is to be done. If it was not, sign in at ${baseUrl}, sign out everywhere and change your password, and tell your organization's administrator at once.
