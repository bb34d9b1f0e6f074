A suspicion of fraud waits for a decision

Hello ${name},

an agent suspects fraud, and other people have to decide. The applicant waits until then.

Please sign in, look at it and decide: ${baseUrl}/agent/suspicions

We remind you once a day until it is decided.
