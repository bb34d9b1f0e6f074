Nobody entered the code we asked for

Hello ${name},

Somebody who was signed in to your account ${userId} wanted to change your security methods or your name. We asked for a one-time code first. None was entered, and nothing was changed.

When: ${when}
From: ${address}

If it was you and you stopped there, you do not need to do anything.
If it was not, somebody knows your password: tell customer support (${support}) and your organization's administrator at once.
