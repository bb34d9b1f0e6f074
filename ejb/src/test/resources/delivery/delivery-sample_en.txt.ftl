Hello ${name}, this is a sample

Dear ${name},
nothing happened.
