/** The module that `licences.ts` makes of the packages in the bundle. */
declare module 'virtual:factleaf/licences' {
  const packages: readonly import('./licences').BundledPackage[];
  export default packages;
}
