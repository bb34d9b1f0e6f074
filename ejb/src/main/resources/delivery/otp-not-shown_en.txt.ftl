Nobody showed the code we asked for

Hello ${name},

somebody who was signed in to your account ${userId} wanted to change your security methods or your name. We asked for a one-time code first. None came, and nothing was changed.

When: ${when}
From: ${address}

Was it you, and you did not go on? Then nothing is to be done.
If it was not, somebody knows your password: tell customer support (${support}) and your organization's administrator at once.
