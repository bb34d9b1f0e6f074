You are proofed: an agent brings you your activation code

Hello ${name},

who you are, as your agent saw it at your appointment on ${day} at ${time} (${zone}), was confirmed by a second agent.

One step is left: your activation code. An agent gets in touch with you by phone or e-mail and hands it over, by ${untilDay}, ${untilTime}. You need not do anything until then. You enter the code here: ${baseUrl}/proofing

If nobody is in touch by then, we write to you, and you choose another appointment; everything that you have entered is kept. If you have questions, ask customer support: ${support}

If this was not you, tell customer support at once.
