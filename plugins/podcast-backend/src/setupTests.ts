// Whole backends and databases are started, on machines that may be busy with other tests.
jest.setTimeout(60_000);
