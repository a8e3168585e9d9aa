/** The popup's style sheets, in the order in which they may override each other. */
import '../base.css';
import '../channel/channel.css';
import '../warning/note.css';
import './popup.css';
