import './components/base.css';
import './parts/bezetting.css';
import './components/onderdelen.css';
import './app/frame/frame.css';
import { begin } from './app/begin.ts';

const wortel = document.getElementById('wortel');
if (wortel === null) throw new Error('index.html heeft geen #wortel.');
void begin(wortel);
