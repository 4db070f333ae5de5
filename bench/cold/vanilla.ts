import '../variants/vanilla-element.js';
