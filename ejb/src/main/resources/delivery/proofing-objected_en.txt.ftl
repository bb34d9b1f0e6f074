The verification of your identity was ended

Hello ${name},

somebody who has the link from our notice said that the last verification of identity for your account ${userId} was not of you. It does not count any more.

When: ${when}

If it was you, you do not need to do anything. Change your password if you think that somebody else knows it.
If it was not, somebody reads your mail: tell customer support (${support}) and your organization's administrator at once.

Applications that need a verified identity open again once it has been verified anew:
${baseUrl}/credentials
