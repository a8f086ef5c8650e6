/** Runs over whatever a city has. */
export const EXAMPLE_VIEW = {
  resourceType: 'ViewDefinition',
  name: 'patients',
  status: 'active',
  resource: 'Patient',
  select: [
    {
      column: [
        { name: 'id', path: 'getResourceKey()', type: 'string' },
        { name: 'gender', path: 'gender', type: 'code' },
        { name: 'birth_date', path: 'birthDate', type: 'date' },
      ],
    },
    { forEachOrNull: 'address.first()', column: [{ name: 'district', path: 'district', type: 'string' }] },
  ],
}
