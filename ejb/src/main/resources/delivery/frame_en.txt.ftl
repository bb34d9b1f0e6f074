${text}

--
Countersign, the credential office of your company and its partners
${baseUrl}
Nobody at Countersign will ever ask you for a code or a password. If you did not expect this message, tell your organization's administrator.
