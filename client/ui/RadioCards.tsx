export { RadioCards, type Choice, type RadioCardsProps } from './Choices.tsx';
