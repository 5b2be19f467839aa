import { mount } from 'svelte';
import { config } from '../shared/api/config';
import App from './App.svelte';
import { openFirstPage, watchNavigation } from './navigation.svelte';
import './styles/index.css';

/** Draws the page of the current address and answers every later one. */
export async function start(): Promise<void> {
  void config();
  await openFirstPage();
  const target = document.getElementById('app');
  if (!target) throw new Error('The page has no element #app');
  target.replaceChildren();
  mount(App, { target });
  watchNavigation();
}
