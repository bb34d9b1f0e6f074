Your password was changed

Hello ${name},

a new password was set for your account ${userId}. Nobody is signed in with the old one any more. Your security methods are as they were.

When: ${when}
From: ${address}

Was it you? Then nothing is to be done.
If it was not, somebody else can use your account: tell customer support (${support}) and your organization's administrator at once.
