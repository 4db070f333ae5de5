import { createRoot } from 'react-dom/client';
import { Article } from '../job/react-article.jsx';
import { wordsIn } from '../job/words.js';

createRoot(document.querySelector('main')).render(<Article own={wordsIn('sv')} />);
