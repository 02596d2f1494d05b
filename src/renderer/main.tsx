import './components/basis.css';
import './components/bezetting.css';
import './components/onderdelen.css';
import './app/raamwerk.css';
import { begin } from './app/begin.ts';

const wortel = document.getElementById('wortel');
if (wortel === null) throw new Error('index.html heeft geen #wortel.');
void begin(wortel);
