import fc from 'fast-check';

// The same cases in every run, so that a red test is about the change at hand. PROPERTY_SEED=7 tries others.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 2020) });
