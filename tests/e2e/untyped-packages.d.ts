/** React brings no types, and nothing but a test page uses it. */
declare module 'react';
declare module 'react-dom/client';
declare module 'react-dom/server';
