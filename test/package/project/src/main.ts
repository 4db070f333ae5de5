import 'kommun-nyhet/kommun-nyhet.css';
import 'kommun-nyhet/define';
