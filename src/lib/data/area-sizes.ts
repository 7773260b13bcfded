import areaSizes from 'virtual:area-sizes';

/** Square kilometres of every area, by id. Import it lazily: only cards tell them. */
export { areaSizes };
