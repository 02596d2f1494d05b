import './components/basis.css';
import './components/bezetting.css';
import './components/onderdelen.css';
import './app/raamwerk.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startThema } from './lib/thema.ts';

startThema();

const wortel = document.getElementById('wortel');
if (wortel === null) throw new Error('index.html heeft geen #wortel.');
createRoot(wortel).render(<App />);
