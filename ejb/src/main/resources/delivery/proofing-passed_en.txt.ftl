The agent has proofed you: enter your activation code

Hello ${name},

at your appointment on ${day} at ${time} (${zone}) a proofing agent confirmed who you are.

One step is left: enter the activation code that the agent gave you, by ${until}:
${baseUrl}/proofing

The code is in no e-mail. If you have lost it, you can say so on the same page and start again.

If this was not you, tell customer support (${support}) at once.
