export { CheckCards, type CheckCardsProps, type Choice } from './Choices.tsx';
