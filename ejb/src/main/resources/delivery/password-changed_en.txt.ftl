Your password was changed

Hello ${name},

A new password was set for your account ${userId}. Everybody who was signed in with the old one has been signed out. Your security methods have not changed.

When: ${when}
From: ${address}

If it was you, you do not need to do anything.
If it was not, somebody else can use your account: tell customer support (${support}) and your organization's administrator at once.
