We need more time for your proofing

Hello ${name},

we need more time for what came of your appointment on ${day} at ${time} (${zone}). You need not do anything now: we write to you as soon as it is decided.

You can look at where it stands: ${baseUrl}/proofing

If you have questions, ask customer support: ${support}
