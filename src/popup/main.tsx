/**
 * Entry point of the popup.
 */
import { render } from 'preact';
import { language, t } from '../platform/i18n';
import { App } from './App';
import './popup.css';

document.documentElement.lang = language();
document.title = t('popupTitle');
render(<App close={() => window.close()} />, document.body);
