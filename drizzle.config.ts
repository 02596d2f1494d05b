import { defineConfig } from 'drizzle-kit';

/** Migrations are always made with a name: `npm run db:generate -- <naam>`. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './src/core/db/schema/*.ts',
  out: './drizzle',
});
